package se.samordnadplan.example.samsa;

import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** A plan with the report on it. */
record JudgedPlan(SipPlan plan, ValidationReport report) {}
