package se.samordnadplan.example.service;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * The answer about a plan that is not stored, as a problem (RFC 9457) with the findings: 422 where the plan is rejected, 503
 * where the validator failed and nothing is said of the plan. The words are in {@code messages.properties}.
 */
class NotAccepted extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private final Verdict verdict;

    NotAccepted(ValidationReport report) {
        super(status(report.verdict()), problem(report), null);
        verdict = report.verdict();
    }

    private static HttpStatus status(Verdict verdict) {
        return verdict == Verdict.REJECTED ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.SERVICE_UNAVAILABLE;
    }

    private static ProblemDetail problem(ValidationReport report) {
        var problem = ProblemDetail.forStatus(status(report.verdict()));
        problem.setType(URI.create("https://example.org/problems/" + report.verdict()));
        problem.setProperty("findings", report.findings());
        return problem;
    }

    @Override
    public String getTitleMessageCode() {
        return "title." + verdict;
    }

    @Override
    public String getDetailMessageCode() {
        return "detail." + verdict;
    }
}
