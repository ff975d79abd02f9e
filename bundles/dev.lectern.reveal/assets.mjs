/*
 * Takes the npm packages of package-lock.json and lays out in web/vendor what the preview page needs of them:
 *
 *   web/vendor/reveal/<version>/reveal.mjs, reveal.css, reset.css, theme/, plugin/
 *   web/vendor/katex/katex.mjs, katex.min.css, contrib/, fonts/
 *   web/vendor/mathjax/tex-mml-chtml.js, input/tex/extensions/, output/chtml/fonts/
 *   web/vendor/mermaid/mermaid.min.js
 *   web/vendor/licences/
 *
 * whatever the layout of the package. The folder names tell Lectern which versions it has. Does nothing when all of it is there.
 * Needs Node 18 or later and npm; run by the build, or by hand: node assets.mjs
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bundle = dirname( fileURLToPath( import.meta.url ) );
const vendor = join( bundle, 'web', 'vendor' );
const modules = join( bundle, 'node_modules' );

/** What the page takes of packages that have one layout; of fonts only what every browser takes that runs it. */
const OTHERS = {
	'katex/katex.mjs': 'katex/dist/katex.mjs',
	'katex/katex.min.css': 'katex/dist/katex.min.css',
	'katex/contrib/auto-render.mjs': 'katex/dist/contrib/auto-render.mjs',
	'katex/fonts': 'katex/dist/fonts',
	'mathjax/tex-mml-chtml.js': 'mathjax/es5/tex-mml-chtml.js',
	'mathjax/input/tex/extensions': 'mathjax/es5/input/tex/extensions',
	'mathjax/output/chtml/fonts/woff-v2': 'mathjax/es5/output/chtml/fonts/woff-v2',
	'mermaid/mermaid.min.js': 'mermaid/dist/mermaid.min.js',
	'licences/highlight.js.txt': 'highlight.js/LICENSE',
	'licences/katex.txt': 'katex/LICENSE',
	'licences/mathjax.txt': 'mathjax/LICENSE',
	'licences/mermaid.txt': 'mermaid/LICENSE',
};

// A current browser takes the woff files; the other formats of the fonts are for those of 2010.
const OLD_FONTS = /\.(eot|ttf)$/;
const NOT_FOR_THE_PAGE = /^KaTeX_.*\.woff$|\.(d\.ts|map)$/;

/** Where each file of the page's layout lies in a package of that major version. */
const LAYOUTS = {
	5: {
		'reveal.mjs': 'dist/reveal.esm.js',
		'reveal.css': 'dist/reveal.css',
		'reset.css': 'dist/reset.css',
		'theme': 'dist/theme',
		'plugin/highlight.mjs': 'plugin/highlight/highlight.esm.js',
		'plugin/highlight/monokai.css': 'plugin/highlight/monokai.css',
		'plugin/highlight/zenburn.css': 'plugin/highlight/zenburn.css',
		'plugin/markdown.mjs': 'plugin/markdown/markdown.esm.js',
		'plugin/notes.mjs': 'plugin/notes/notes.esm.js',
		'plugin/speaker-view.html': 'plugin/notes/speaker-view.html',
		'LICENSE': 'LICENSE',
	},
	6: {
		'reveal.mjs': 'dist/reveal.mjs',
		'reveal.css': 'dist/reveal.css',
		'reset.css': 'dist/reset.css',
		'theme': 'dist/theme',
		'plugin/highlight.mjs': 'dist/plugin/highlight.mjs',
		'plugin/highlight': 'dist/plugin/highlight',
		'plugin/markdown.mjs': 'dist/plugin/markdown.mjs',
		'plugin/notes.mjs': 'dist/plugin/notes.mjs',
		'LICENSE': 'LICENSE',
	},
};

const json = file => JSON.parse( readFileSync( file, 'utf8' ) );

function packagesAreUpToDate() {
	const installed = join( modules, '.package-lock.json' );
	if( !existsSync( installed ) ) return false;
	const { '': _, ...wanted } = json( join( bundle, 'package-lock.json' ) ).packages;
	const present = json( installed ).packages;
	const names = Object.keys( wanted );
	return names.length === Object.keys( present ).length
		&& names.every( name => present[name]?.integrity === wanted[name].integrity );
}

function takePackages() {
	if( packagesAreUpToDate() ) return;
	const windows = process.platform === 'win32';
	const { status, error } = spawnSync( windows ? 'npm.cmd' : 'npm', [ 'ci', '--ignore-scripts', '--no-audit', '--no-fund' ],
		{ cwd: bundle, stdio: 'inherit', shell: windows } );
	if( error || status !== 0 ) {
		console.error( `npm could not take the packages of ${join( bundle, 'package-lock.json' )}${error ? ': ' + error.message : ''}` );
		process.exit( 1 );
	}
}

function layOut() {
	const inputs = [ 'package-lock.json', 'assets.mjs' ].map( name => readFileSync( join( bundle, name ) ) );
	const fingerprint = inputs.reduce( ( hash, input ) => hash.update( input ), createHash( 'sha256' ) ).digest( 'hex' );
	const stamp = join( vendor, '.stamp' );
	if( existsSync( stamp ) && readFileSync( stamp, 'utf8' ) === fingerprint ) return;

	rmSync( vendor, { recursive: true, force: true } );
	for( const [ alias, address ] of Object.entries( json( join( bundle, 'package.json' ) ).dependencies ) ) {
		if( !address.startsWith( 'npm:reveal.js@' ) ) continue;
		const source = join( modules, alias );
		const version = json( join( source, 'package.json' ) ).version;
		for( const [ target, path ] of Object.entries( LAYOUTS[parseInt( version )] ) ) {
			copy( join( source, path ), join( vendor, 'reveal', version, target ) );
		}
	}
	for( const [ target, path ] of Object.entries( OTHERS ) ) copy( join( modules, path ), join( vendor, target ) );
	writeFileSync( join( vendor, 'licences', 'mermaid-parts.txt' ), licencesOfParts() );
	writeFileSync( stamp, fingerprint );
}

/* Mermaid's one file has in it what npm takes along with it; packages with types only are in no file. */
function licencesOfParts() {
	const own = Object.keys( json( join( bundle, 'package.json' ) ).dependencies ).map( name => `node_modules/${name}` );
	return Object.keys( json( join( bundle, 'package-lock.json' ) ).packages )
		.filter( path => path && !own.includes( path ) && !path.startsWith( 'node_modules/@types/' ) )
		.map( path => {
			const { name, version, license = 'see below' } = json( join( bundle, path, 'package.json' ) );
			const file = readdirSync( join( bundle, path ) ).find( entry => /^licen[cs]e(\.(md|txt))?$/i.test( entry ) );
			const text = file ? readFileSync( join( bundle, path, file ), 'utf8' ).trim() : '';
			return `${name} ${version} (${license})\n\n${text}\n`;
		} ).join( `\n${'-'.repeat( 80 )}\n\n` );
}

function copy( from, to ) {
	mkdirSync( dirname( to ), { recursive: true } );
	cpSync( from, to, {
		recursive: true,
		filter: file => !OLD_FONTS.test( basename( file ) ) && !NOT_FOR_THE_PAGE.test( basename( file ) ),
	} );
}

takePackages();
layOut();
