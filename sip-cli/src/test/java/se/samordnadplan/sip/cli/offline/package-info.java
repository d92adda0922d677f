/** A process in which every try to reach the network is refused and told. */
package se.samordnadplan.sip.cli.offline;
