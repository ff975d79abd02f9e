/** arXiv played on loopback, with all its faults ({@link dev.lectern.citation.client.FakeArxiv}), in time that passes by itself ({@link dev.lectern.citation.client.VirtualTime}). */
package dev.lectern.citation.client;
