/*
 * How long reveal-md and marp take from a saved file to the changed page: node peers.mjs ROWS CHROMIUM DECK...
 * where each DECK is size=file. Writes rows as report.mjs reads them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { row } from './rows.mjs';

const SAVES = 20;
const PATIENCE = 120_000;
/* A page that a tool loads again hears of nothing meanwhile: what was saved then is never shown. */
const LONGEST_SAVE = 15_000;
const MOST_MISSED = 10;
const bin = join( dirname( fileURLToPath( import.meta.url ) ), 'node_modules', '.bin' );

const PEERS = {
	'reveal-md': port => [ 'reveal-md', [ 'deck.md', '--watch', '--disable-auto-open', '--port', port ], {} ],
	'marp': port => [ 'marp', [ '--server', '.' ], { PORT: port } ],
};

const [ output, chromium, ...decks ] = process.argv.slice( 2 );
const rows = [];
const browser = await puppeteer.launch( { executablePath: chromium, args: process.getuid?.() === 0 ? [ '--no-sandbox' ] : [] } );
try {
	for( const peer of Object.keys( PEERS ) ) {
		for( const deck of decks ) {
			const [ size, file ] = deck.split( '=' );
			rows.push( row( 'preview.save-to-dom', Number( size ), 'ms', await measure( peer, file ), peer ) );
		}
	}
}
finally {
	await browser.close();
}
writeFileSync( output, JSON.stringify( rows, null, 1 ) );

async function measure( peer, file ) {
	const folder = mkdtempSync( join( tmpdir(), 'lectern-peer-' ) );
	const deck = join( folder, 'deck.md' );
	copyFileSync( file, deck );
	const text = readFileSync( deck, 'utf8' );
	const port = await freePort();
	const [ command, args, environment ] = PEERS[peer]( String( port ) );
	const server = spawn( join( bin, command ), args, { cwd: folder, env: { ...process.env, ...environment }, stdio: 'ignore', detached: true } );
	const page = await browser.newPage();
	try {
		await until( () => page.goto( `http://localhost:${port}/deck.md` ).then( () => true ) );
		await until( () => shows( page, '1.' ) );
		const times = [];
		let missed = 0;
		while( times.length < SAVES ) {
			// A page that is still connecting to its server would miss the save.
			await pause( 1000 );
			const mark = `saved${times.length}x${missed}x`;
			const start = performance.now();
			writeFileSync( deck, text.replace( '1.', `${mark} 1.` ) );
			if( await isSoon( () => shows( page, mark ), LONGEST_SAVE ) ) times.push( performance.now() - start );
			else if( ++missed > MOST_MISSED ) throw new Error( `${peer} does not show what is saved` );
		}
		if( missed > 0 ) console.error( `${peer}, ${file}: ${missed} of ${SAVES + missed} saves were not shown within ${LONGEST_SAVE} ms and are not counted` );
		return times;
	}
	finally {
		await page.close();
		process.kill( -server.pid );
		await once( server, 'exit' );
		rmSync( folder, { recursive: true, force: true } );
	}
}

async function isSoon( condition, milliseconds ) {
	return until( condition, milliseconds ).then( () => true, () => false );
}

/* A page that is just being loaded again cannot be asked. */
async function until( condition, milliseconds = PATIENCE ) {
	const deadline = performance.now() + milliseconds;
	let last;
	while( performance.now() < deadline ) {
		try {
			if( await condition() ) return;
		}
		catch( error ) {
			last = error;
		}
		await pause( 1 );
	}
	throw new Error( 'The page never showed what it should', { cause: last } );
}

function shows( page, text ) {
	return page.evaluate( wanted => document.querySelector( 'section h2' )?.textContent.includes( wanted ), text );
}

function pause( milliseconds ) {
	return new Promise( resolve => setTimeout( resolve, milliseconds ) );
}

async function freePort() {
	const server = createServer().listen( 0, '127.0.0.1' );
	await once( server, 'listening' );
	const { port } = server.address();
	server.close();
	return port;
}
