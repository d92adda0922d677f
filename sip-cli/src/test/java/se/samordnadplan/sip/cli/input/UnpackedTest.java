package se.samordnadplan.sip.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of gzip, and what is no gzip. */
class UnpackedTest {

    private static final int HEADER = 10;

    @Test
    void isOfAllMembersOneAfterTheOther() throws IOException {
        var large = "0123456789".repeat(50_000);

        assertThat(unpacked(join(packed("a"), packed(""), packed(large), packed("z"))))
                .isEqualTo("a" + large + "z");
    }

    @Test
    void mayBeReadByteByByte() throws IOException {
        try (var in = new Unpacked(new ByteArrayInputStream(join(packed("å"), packed("b"))))) {
            assertThat(new int[] {in.read(), in.read(), in.read(), in.read()}).containsExactly(0xC3, 0xA5, 'b', -1);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void mayBeFollowedByZeros() throws IOException {
        assertThat(unpacked(join(packed("a"), new byte[512]))).isEqualTo("a");
    }

    @Test
    void hasHeadersWithEverythingThatTheyMayHold() throws IOException {
        var header = new ByteArrayOutputStream();
        header.write(new byte[] {0x1F, (byte) 0x8B, 8, 0x1F, 1, 2, 3, 4, 0, 3, 2, 0, 7, 7, 'n', 0, 'c', 'c', 0});
        var checksum = new CRC32();
        checksum.update(header.toByteArray());
        header.write((int) checksum.getValue());
        header.write((int) checksum.getValue() >> 8);
        var member = packed("b");
        var rest = Arrays.copyOfRange(member, HEADER, member.length);

        assertThat(unpacked(join(packed("a"), header.toByteArray(), rest))).isEqualTo("ab");

        var changed = header.toByteArray();
        changed[15] = 'm';
        assertFails(join(packed("a"), changed, rest), ZipException.class);
    }

    /** Each of the first four bytes of a header has to be what it is. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void failsWhereTheHeaderOfAFurtherMemberIsChanged(int place) throws IOException {
        var changed = packed("b");
        changed[place] ^= 0x40;

        assertFails(changed, ZipException.class);
        assertFails(join(packed("a"), changed), ZipException.class);
    }

    @Test
    void failsWhereverItIsCut() throws IOException {
        var first = packed("a");
        var both = join(first, packed("b"));

        for (int length = 0; length < both.length; length++) {
            if (length != first.length) {
                assertFails(Arrays.copyOf(both, length), EOFException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\0x", "\0\0\u001f", "\n"})
    void isFollowedByNothingElse(String junk) throws IOException {
        assertFails(join(packed("a"), junk.getBytes(StandardCharsets.UTF_8)), ZipException.class);
    }

    @Test
    void hasTheChecksumAndTheLengthThatItSays() throws IOException {
        for (int fromEnd : new int[] {1, 4, 5, 8}) {
            var changed = packed("b");
            changed[changed.length - fromEnd]++;

            assertFails(join(packed("a"), changed, packed("c")), ZipException.class);
        }
    }

    @Test
    void isPackedAsItShouldBe() throws IOException {
        var changed = packed("b");
        changed[HEADER] = (byte) 0xFF;

        assertFails(changed, ZipException.class);
    }

    /** A pipe fails when it is asked. */
    @Test
    void neverAsksHowMuchIsAvailable() throws IOException {
        var pipe = new ByteArrayInputStream(join(packed("a"), packed("b"))) {
            @Override
            public int available() {
                throw new AssertionError("asked");
            }
        };

        assertThat(new Unpacked(pipe).readAllBytes()).asString().isEqualTo("ab");
    }

    private static void assertFails(byte[] packed, Class<? extends IOException> how) {
        assertThatThrownBy(() -> unpacked(packed)).isInstanceOf(how);
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (InputStream in = new Unpacked(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] packed(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (var part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
