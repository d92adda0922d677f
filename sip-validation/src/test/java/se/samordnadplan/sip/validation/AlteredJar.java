package se.samordnadplan.sip.validation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Copies of a jar in which something went wrong when it was made. */
final class AlteredJar {

    private AlteredJar() {}

    /** Copies a jar without the entries that the function gives no content for. */
    static void copy(Path jar, Path to, BiFunction<String, byte[], byte @Nullable []> alter) throws IOException {
        try (var in = new ZipFile(jar.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : in.stream().toList()) {
                var content =
                        alter.apply(entry.getName(), in.getInputStream(entry).readAllBytes());
                if (content != null) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(content);
                }
            }
        }
    }

    /** Whether a compiled class has a name or text among its constants. */
    static boolean mentions(byte[] compiled, String constant) {
        return indexOf(compiled, asConstant(constant), 0) >= 0;
    }

    /** A compiled class with one of its constants replaced; as places are counted by constants, the length may differ. */
    static byte[] replace(byte[] compiled, String constant, String by) {
        var wanted = asConstant(constant);
        var out = new ByteArrayOutputStream();
        int copied = 0;
        for (int at = indexOf(compiled, wanted, 0); at >= 0; at = indexOf(compiled, wanted, copied)) {
            out.write(compiled, copied, at - copied);
            out.writeBytes(asConstant(by));
            copied = at + wanted.length;
        }
        out.write(compiled, copied, compiled.length - copied);
        return out.toByteArray();
    }

    /** As a class file has it: a tag, the length in two bytes, the text. */
    private static byte[] asConstant(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var constant = new ByteArrayOutputStream();
        constant.write(1);
        constant.write(bytes.length >> 8);
        constant.write(bytes.length);
        constant.writeBytes(bytes);
        return constant.toByteArray();
    }

    private static int indexOf(byte[] in, byte[] wanted, int from) {
        for (int at = from; at <= in.length - wanted.length; at++) {
            if (Arrays.equals(in, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
