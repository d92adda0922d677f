/** Works on many inputs with several threads and bounded memory, and gives the results in the order of the inputs. */
@NullMarked
package se.samordnadplan.sip.cli.pipeline;

import org.jspecify.annotations.NullMarked;
