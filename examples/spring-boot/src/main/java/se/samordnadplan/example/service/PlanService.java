package se.samordnadplan.example.service;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.SipValidator;

/** The application; the one class that asks the clock. */
@SpringBootApplication(proxyBeanMethods = false)
public class PlanService {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    public static void main(String[] args) {
        SpringApplication.run(PlanService.class, args);
    }

    /** Dear to make and thread-safe: one serves all requests. */
    @Bean
    SipValidator validator(@Value("${sip.rule-set}") String ruleSet) {
        return SipValidator.builder().ruleSet(RuleSets.shipped(ruleSet)).build();
    }

    /** A plan is judged as of a day in Sweden, wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Stockholm"));
    }

    /** English for those who prefer it, Swedish for all others. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(SWEDISH, Locale.ENGLISH));
        resolver.setDefaultLocale(SWEDISH);
        return resolver;
    }
}
