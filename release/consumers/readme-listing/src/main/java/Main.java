import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Calls what stands in the README, with a plan, as of 2026-03-02. */
public final class Main {

    private Main() {}

    public static void main(String... plan) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var verdict = new JournalSystem().check(Files.readAllBytes(Path.of(plan[0])), LocalDate.of(2026, 3, 2), out);
        out.println(verdict);
    }
}
