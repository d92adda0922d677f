/** FHIR R4 out: reports for systems in health care. */
@NullMarked
package se.samordnadplan.sip.cli.fhir;

import org.jspecify.annotations.NullMarked;
