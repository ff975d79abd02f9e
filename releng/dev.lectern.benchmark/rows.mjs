/* A line of the report, from samples in any order. */
export function row( name, size, unit, samples, peer = null ) {
	const sorted = [ ...samples ].sort( ( a, b ) => a - b );
	const at = share => sorted[Math.max( 0, Math.ceil( share * sorted.length ) - 1 )];
	return { name, size, unit, p50: at( 0.5 ), p95: at( 0.95 ), max: sorted.at( -1 ), n: sorted.length, peer };
}
