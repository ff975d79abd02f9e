/*
 * Puts the rows of all parts together: node report.mjs [--json FILE] ROWS...; or several runs of one sample each: node report.mjs --join FILE ROWS...
 * Prints one table; FILE gets the same as JSON. What an aim is set for is compared with it; a machine can be slow, so that fails nothing. A bound has to hold on
 * any machine: where one is missed the status is 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { row } from './rows.mjs';

/* In milliseconds, of the 95th percentile. */
const AIMS = {
	'deck.derive 5000': 1,
	'preview.keystroke-to-pixel 500': 50,
	'layout.overflow-scan 500': 500,
};
/* In milliseconds, of the longest one. */
const LIMITS = {
	'window.blocked.ours': 50,
	'window.blocked-opening.ours': 50,
	'window.blocked-starting.ours': 50,
};

/* In the row's unit, of the largest one or of the 95th percentile. An import that is killed may read again what one commit holds. */
const BOUNDS = {
	'course.validate 2000': { of: 'p95', most: 100 },
	'course.validate-edit 2000': { of: 'p95', most: 100 },
	'citation.lookup 2500000': { of: 'max', most: 20 },
	'citation.complete 2500000': { of: 'max', most: 20 },
	'citation.import-heap 2500000': { of: 'max', most: 256 },
	'citation.import-again 2500000': { of: 'max', most: 100000 },
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

const missed = rows.filter( row => isMissed( row ) );
for( const row of missed ) console.error( `\n${row.name} took ${number( row[bound( row ).of] )} ${row.unit} (${bound( row ).of}); it must not take more than ${bound( row ).most}.` );
process.exitCode = missed.length > 0 ? 1 : 0;

function aim( row ) {
	const limit = LIMITS[row.name];
	if( limit !== undefined ) return `${row.max <= limit ? 'met' : 'missed'} (never over ${limit} ${row.unit})`;
	if( bound( row ) ) return `${isMissed( row ) ? 'missed' : 'met'} (must: ${bound( row ).of} ${bound( row ).most} ${row.unit})`;
	const goal = row.peer ? undefined : AIMS[`${row.name} ${row.size}`];
	return goal === undefined ? '' : `${row.p95 <= goal ? 'met' : 'missed'} (${goal} ${row.unit})`;
}

function bound( row ) {
	return row.peer ? undefined : BOUNDS[`${row.name} ${row.size}`];
}

function isMissed( row ) {
	return bound( row ) !== undefined && row[bound( row ).of] > bound( row ).most;
}

function number( value ) {
	return value >= 100 ? value.toFixed( 0 ) : value >= 10 ? value.toFixed( 1 ) : value.toFixed( 3 );
}
