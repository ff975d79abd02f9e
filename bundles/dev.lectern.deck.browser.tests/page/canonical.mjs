/*
 * A DOM as text. Left out is only what cannot show: the order of attributes, and white space between blocks.
 */
const BLOCKS = new Set( ( 'address article aside blockquote body caption center colgroup dd details dialog dir div dl dt fieldset figcaption figure '
	+ 'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul' ).split( ' ' ) );

const VERBATIM = new Set( [ 'pre', 'textarea', 'script', 'style', 'svg', 'math' ] );

const isBlock = node => node.nodeType === Node.ELEMENT_NODE && BLOCKS.has( node.localName );

const isInvisible = node => node.nodeType === Node.COMMENT_NODE || node.nodeType === Node.TEXT_NODE && /^[ \t\n\f\r]*$/.test( node.data );

/** Whether white space at that side of a text is at a block's edge, comments aside. */
function isEdge( text, side ) {
	let beside = text[side];
	while( beside && isInvisible( beside ) ) beside = beside[side];
	return beside ? isBlock( beside ) : isBlock( text.parentNode );
}

function visible( text ) {
	let data = text.data;
	if( isEdge( text, 'previousSibling' ) ) data = data.replace( /^[ \t\n\f\r]+/, '' );
	if( isEdge( text, 'nextSibling' ) ) data = data.replace( /[ \t\n\f\r]+$/, '' );
	return data;
}

function start( element ) {
	const attributes = [ ...element.attributes ].map( ( { name, value } ) => ` ${name}=${JSON.stringify( value )}` ).sort();
	const svg = element.namespaceURI === 'http://www.w3.org/1999/xhtml' ? '' : element.namespaceURI + ' ';
	return `<${svg}${element.localName}${attributes.join( '' )}>`;
}

function write( node, indent, verbatim, lines ) {
	switch( node.nodeType ) {
		case Node.TEXT_NODE: {
			const data = verbatim ? node.data : visible( node );
			if( data ) lines.push( indent + JSON.stringify( data ) );
			break;
		}
		case Node.COMMENT_NODE:
			lines.push( `${indent}<!-- ${JSON.stringify( node.data )}` );
			break;
		case Node.ELEMENT_NODE: {
			lines.push( indent + start( node ) );
			const content = node.localName === 'template' ? node.content : node;
			for( const child of content.childNodes ) write( child, indent + '  ', verbatim || VERBATIM.has( node.localName ), lines );
			break;
		}
	}
}

/** Texts side by side are one; the nodes are changed so. */
export function canonical( element ) {
	element.normalize();
	const lines = [];
	write( element, '', false, lines );
	return lines.join( '\n' );
}
