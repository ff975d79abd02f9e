/*
 * Puts the rows of all parts together: node report.mjs [--json FILE] ROWS...; or several runs of one sample each: node report.mjs --join FILE ROWS...
 * Prints one table; FILE gets the same as JSON. What an aim is set for is compared with it. A machine can be slow, so most of that fails nothing; what must
 * hold anywhere ends this with status 1 when it does not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { row } from './rows.mjs';

/* In milliseconds, of the 95th percentile. */
const AIMS = {
	'course.validate 2000': 100,
	'course.validate-edit 2000': 100,
	'citation.lookup 2500000': 20,
	'citation.complete 2500000': 20,
	'deck.derive 5000': 1,
	'preview.keystroke-to-pixel 500': 50,
	'layout.overflow-scan 500': 500,
};
/* Those that are not to be missed. */
const FIRM = [ 'course.validate 2000', 'course.validate-edit 2000' ];
/* In milliseconds, of the longest one. */
const LIMITS = {
	'window.blocked.ours': 50,
	'window.blocked-opening.ours': 50,
	'window.blocked-starting.ours': 50,
};

const args = process.argv.slice( 2 );
if( args[0] === '--join' ) {
	const [ , joined, ...runs ] = args;
	const samples = runs.map( file => JSON.parse( readFileSync( file, 'utf8' ) )[0] );
	const { name, size, unit } = samples[0];
	writeFileSync( joined, JSON.stringify( [ row( name, size, unit, samples.map( sample => sample.p50 ) ) ] ) );
	process.exit();
}
const json = args[0] === '--json' ? args.splice( 0, 2 )[1] : undefined;
const rows = args.flatMap( file => JSON.parse( readFileSync( file, 'utf8' ) ) )
	.sort( ( a, b ) => a.name.localeCompare( b.name ) || ( a.peer ?? '' ).localeCompare( b.peer ?? '' ) || a.size - b.size );
if( json ) writeFileSync( json, JSON.stringify( rows, null, 1 ) + '\n' );

const lines = [ [ 'what', 'slides', 'p50', 'p95', 'max', 'unit', 'n', 'aim' ], ...rows.map( row => [
	row.peer ? `${row.name} (${row.peer})` : row.name, String( row.size ), number( row.p50 ), number( row.p95 ), number( row.max ), row.unit, String( row.n ), aim( row ),
] ) ];
const widths = lines[0].map( ( _, column ) => Math.max( ...lines.map( line => line[column].length ) ) );
for( const line of lines ) {
	console.log( line.map( ( cell, column ) => [ 0, 5, 7 ].includes( column ) ? cell.padEnd( widths[column] ) : cell.padStart( widths[column] ) ).join( '  ' ).trimEnd() );
}
const keystroke = size => rows.find( row => row.name === 'preview.keystroke-to-pixel' && row.size === size );
if( keystroke( 500 ) && keystroke( 5000 ) ) {
	console.log( `\nA keystroke in 5,000 slides takes ${( keystroke( 5000 ).p95 / keystroke( 500 ).p95 ).toFixed( 2 )} times as long as in 500 (p95; aim: at most 1.5).` );
}

const missed = rows.filter( row => ! row.peer && FIRM.includes( `${row.name} ${row.size}` ) && row.p95 > AIMS[`${row.name} ${row.size}`] );
for( const row of missed ) console.error( `\n${row.name} takes ${number( row.p95 )} ms (p95); it must not take more than ${AIMS[`${row.name} ${row.size}`]}.` );
process.exitCode = missed.length ? 1 : 0;

function aim( row ) {
	const limit = LIMITS[row.name];
	if( limit !== undefined ) return `${row.max <= limit ? 'met' : 'missed'} (never over ${limit} ${row.unit})`;
	const bound = row.peer ? undefined : AIMS[`${row.name} ${row.size}`];
	return bound === undefined ? '' : `${row.p95 <= bound ? 'met' : 'missed'} (${bound} ${row.unit})`;
}

function number( value ) {
	return value >= 100 ? value.toFixed( 0 ) : value >= 10 ? value.toFixed( 1 ) : value.toFixed( 3 );
}
