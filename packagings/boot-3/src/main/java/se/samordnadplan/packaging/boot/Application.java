package se.samordnadplan.packaging.boot;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import se.samordnadplan.packaging.Program;

/** Runs the program when the application has started. */
@SpringBootApplication
public class Application {

    /** Starts Spring. */
    public static void main(String[] plans) {
        SpringApplication.run(Application.class, plans);
    }

    @Bean
    CommandLineRunner program() {
        return Program::main;
    }
}
