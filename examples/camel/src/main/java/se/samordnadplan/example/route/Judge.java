package se.samordnadplan.example.route;

import java.time.Clock;
import java.time.LocalDate;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Message;
import org.apache.camel.Processor;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** Leaves the plan as it is and adds what is said of it, as headers; a report that is too long for one is laid beside it. */
final class Judge implements Processor {

    static final String VERDICT = "SipVerdict";
    static final String AS_OF = "SipAsOf";
    static final String REPORT = "SipReport";

    /** A property of the exchange: the report that is too long for a header. */
    static final String LONG_REPORT = "SipLongReport";

    /** A broker takes headers of limited size (Artemis: 100 KiB, two bytes a character); a report has no limit. */
    static final int LONGEST_HEADER = 32_000;

    private final SipValidator validator;
    private final Clock clock;

    Judge(SipValidator validator, Clock clock) {
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    public void process(Exchange exchange) throws NotEvaluated {
        var message = exchange.getMessage();
        message.removeHeaders("Sip*"); // whatever the sender says of the plan
        exchange.removeProperty(LONG_REPORT); // of an earlier try
        var report = report(message);
        message.setHeader(VERDICT, report.verdict().name());
        message.setHeader(AS_OF, report.asOf().toString());
        var json = report.toJsonLine();
        if (json.length() <= LONGEST_HEADER) {
            message.setHeader(REPORT, json);
        } else {
            exchange.setProperty(LONG_REPORT, json);
        }
        if (report.verdict() == Verdict.NOT_EVALUATED) {
            throw new NotEvaluated("a part of the validation");
        }
    }

    /** Of an exception goes no further than its kind: its text may quote the plan. */
    private ValidationReport report(Message message) throws NotEvaluated {
        try {
            var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
            return message.getBody() instanceof String text
                    ? validator.validate(text, today)
                    : validator.validate(message.getMandatoryBody(byte[].class), today);
        } catch (RuntimeException | InvalidPayloadException e) {
            throw new NotEvaluated(e.getClass().getSimpleName());
        }
    }
}
