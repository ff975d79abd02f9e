/* How long a program takes from start to end: node processes.mjs ROWS NAME TIMES COMMAND... Status 0 and 1 are both results. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { row } from './rows.mjs';

const [ output, name, times, command, ...args ] = process.argv.slice( 2 );
const samples = [];
for( let i = 0; i < Number( times ); i++ ) {
	const start = performance.now();
	const { status, error } = spawnSync( command, args, { stdio: [ 'ignore', 'ignore', 'inherit' ] } );
	if( error || status > 1 ) throw error ?? new Error( `${command} ended with ${status}` );
	samples.push( performance.now() - start );
}
writeFileSync( output, JSON.stringify( [ row( name, 5550, 'ms', samples ) ] ) );
