package example;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.ValidationOption;

/** Judges a plan as of 2026-03-02 and prints the report when the application has started. */
@SpringBootApplication
public class Application {

    public static void main(String[] plan) {
        SpringApplication.run(Application.class, plan);
    }

    @Bean
    SipValidator validator() {
        return SipValidator.create();
    }

    @Bean
    CommandLineRunner judge(SipValidator validator) {
        return plan -> {
            var file = Path.of(plan[0]);
            var report = validator.validate(
                    Files.readAllBytes(file),
                    LocalDate.of(2026, 3, 2),
                    ValidationOption.document("examples/plans/" + file.getFileName()),
                    ValidationOption.nextChange());
            System.out.write(report.toJson().getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        };
    }
}
