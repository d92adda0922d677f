package se.samordnadplan.example.service;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import se.samordnadplan.sip.validation.ReadLimits;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** Validates plans, and stores those that are accepted. Plans are taken and given as bytes, to be judged as they were sent. */
@RestController
@RequestMapping("/plans")
class PlanController {

    private static final int MOST_BYTES = ReadLimits.DEFAULT.maxBytes();

    /** The words that store a plan; whatever else a verdict may say does not. */
    private static final Set<Verdict> ACCEPTING = Set.of(Verdict.ACCEPTED, Verdict.ACCEPTED_WITH_REMARKS);

    private final Judge judge;
    private final Clock clock;
    private final Map<String, byte[]> stored = new ConcurrentHashMap<>();

    PlanController(Judge judge, Clock clock) {
        this.judge = judge;
        this.clock = clock;
    }

    /** The report, also of a rejected plan: whoever asks has an answer. */
    @PostMapping(path = "/validate", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    String validate(InputStream body, @RequestParam @Nullable LocalDate asOf, Locale locale) throws IOException {
        var report = judge.judge(read(body), asOf == null ? today() : inCalendar(asOf), locale);
        if (report.verdict() == Verdict.NOT_EVALUATED) {
            throw new NotAccepted(report);
        }
        return report.toJson();
    }

    /** Judges as of today, always: no caller picks the day on which a plan is good enough. */
    @PutMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<String> store(@PathVariable String id, InputStream body, Locale locale) throws IOException {
        var plan = read(body);
        var report = judge.judge(plan, today(), locale);
        if (!ACCEPTING.contains(report.verdict())) {
            throw new NotAccepted(report);
        }
        requireId(id, report);
        var status = stored.put(id, plan) == null ? HttpStatus.CREATED : HttpStatus.OK;
        return ResponseEntity.status(status).contentType(APPLICATION_JSON).body(report.toJson());
    }

    @GetMapping(path = "/{id}", produces = APPLICATION_JSON_VALUE)
    byte[] plan(@PathVariable String id) {
        var plan = stored.get(id);
        if (plan == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return plan;
    }

    private static byte[] read(InputStream body) throws IOException {
        var plan = body.readNBytes(MOST_BYTES + 1);
        if (plan.length > MOST_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return plan;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static LocalDate inCalendar(LocalDate asOf) {
        if (asOf.isBefore(SipValidator.FIRST_AS_OF) || asOf.isAfter(SipValidator.LAST_AS_OF)) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "asOf is a date from " + SipValidator.FIRST_AS_OF + " to " + SipValidator.LAST_AS_OF + ".");
        }
        return asOf;
    }

    private static void requireId(String id, ValidationReport report) {
        if (!id.equals(report.plan().id())) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "The plan in the body has another id.");
        }
    }
}
