/** The cores, measured by JMH: each number is that of one call, sampled, in a virtual machine of its own. */
package dev.lectern.benchmark.engine;
