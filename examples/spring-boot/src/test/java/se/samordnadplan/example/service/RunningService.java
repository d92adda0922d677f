package se.samordnadplan.example.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The service on a port that is free, asked over HTTP. In Sweden it is Monday 2 March 2026, in UTC still the 1st. */
final class RunningService implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final String root;

    /**
     * Starts the service.
     *
     * @param beside a configuration besides the service's own
     * @param settings as on the command line
     */
    RunningService(Class<?> beside, String... settings) {
        context = new SpringApplicationBuilder(PlanService.class, FixedClock.class, beside)
                .run(Stream.concat(Stream.of("--server.port=0"), Arrays.stream(settings))
                        .toArray(String[]::new));
        root = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers));
    }

    HttpResponse<String> post(String path, String plan, String... headers) throws IOException, InterruptedException {
        return send(json(path, headers).POST(BodyPublishers.ofString(plan)));
    }

    HttpResponse<String> put(String path, String plan, String... headers) throws IOException, InterruptedException {
        return send(json(path, headers).PUT(BodyPublishers.ofString(plan)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(root + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpRequest.Builder json(String path, String... headers) {
        return request(path, headers).header("Content-Type", "application/json");
    }

    /** A plan of examples/plans. */
    static String plan(String name) throws IOException {
        return Files.readString(Path.of("..", "plans", name));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Stands in for the service's own clock. */
    static class FixedClock {

        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-03-01T23:30:00Z"), ZoneId.of("Europe/Stockholm"));
        }
    }
}
