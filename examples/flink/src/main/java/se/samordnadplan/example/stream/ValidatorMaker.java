package se.samordnadplan.example.stream;

import java.io.IOException;
import java.io.Serializable;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.validation.SipValidator;

/** What the validator is made of. This goes with the job to the machines, not the validator; equal makers make equal validators. */
interface ValidatorMaker extends Serializable {

    SipValidator make() throws IOException, RuleSetException;
}
