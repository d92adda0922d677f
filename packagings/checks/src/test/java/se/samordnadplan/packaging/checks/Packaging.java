package se.samordnadplan.packaging.checks;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways in which hosts package the library: how each is started, and the Hibernate Validator that says so in its log. */
enum Packaging {
    CLASS_PATH(newest(), "-cp", made("program", "program.jar", "lib/*"), Packaging.PROGRAM),
    MODULE_PATH(newest(), "-p", made("program", "program.jar", "lib"), "-m", Packaging.MODULE + Packaging.PROGRAM),
    OLDEST_LIBRARIES("8.0.0.Final", "-cp", made("oldest", "lib/*"), Packaging.PROGRAM),
    SHADED_JAR(newest(), "-jar", made("program", "shaded.jar")),
    SPRING_BOOT_3(null, "-jar", made("boot-3", "boot-3.jar")),
    SPRING_BOOT_4(null, "-jar", made("boot-4", "boot-4.jar")),
    WEB_APPLICATION(
            newest(),
            // As Tomcat's own script starts it, so that it can look for what an application leaves behind.
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.rmi/sun.rmi.transport=ALL-UNNAMED",
            "-XX:SoftRefLRUPolicyMSPerMB=0", // what is referred to softly goes at once
            "-cp",
            System.getProperty("java.class.path"),
            TomcatHost.class.getName(),
            made("war", "war.war"));

    private static final String MODULE = "se.samordnadplan.packaging/";
    private static final String PROGRAM = "se.samordnadplan.packaging.Program";

    private final @Nullable String hibernateValidator;
    private final List<String> arguments;

    Packaging(@Nullable String hibernateValidator, String... arguments) {
        this.hibernateValidator = hibernateValidator;
        this.arguments = List.of(arguments);
    }

    /** What follows the options of the JVM. */
    List<String> arguments() {
        return arguments;
    }

    /** What comes out where the program prints this. */
    String out(String printed) {
        return this == WEB_APPLICATION ? printed + "class loader gone\n" : printed;
    }

    /** What is logged: one line of Hibernate Validator, which Spring Boot leaves out. */
    String err() {
        return hibernateValidator == null
                ? ""
                : "INFO org.hibernate.validator.internal.util.Version: HV000001: Hibernate Validator "
                        + hibernateValidator
                        + "\n";
    }

    private static String newest() {
        return System.getProperty("hibernate-validator.version");
    }

    private static String made(String module, String... files) {
        var target = Path.of(System.getProperty("sip.root"), "packagings", module, "target");
        return List.of(files).stream()
                .map(file -> target.resolve(file).toString())
                .collect(joining(File.pathSeparator));
    }
}
