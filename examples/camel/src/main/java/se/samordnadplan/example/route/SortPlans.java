package se.samordnadplan.example.route;

import java.time.Clock;
import java.time.ZoneId;
import org.apache.camel.main.Main;
import se.samordnadplan.sip.validation.SipValidator;

/** Runs the route until the process is told to end; the one class that asks the clock. */
public final class SortPlans {

    private SortPlans() {}

    public static void main(String[] args) throws Exception {
        application(SipValidator.create(), Clock.system(ZoneId.of("Europe/Stockholm")))
                .run(args);
    }

    static Main application(SipValidator validator, Clock clock) {
        var application = new Main();
        application.configure().addRoutesBuilder(new PlanRoute(new Judge(validator, clock)));
        return application;
    }
}
