package se.samordnadplan.release;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.config.Options;
import japicmp.model.JApiClass;
import japicmp.output.stdout.StdoutOutputGenerator;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javassist.bytecode.AccessFlag;
import javassist.bytecode.ClassFile;
import javassist.bytecode.MethodInfo;

/**
 * What a jar promises to those who compile against it: its public classes, but those of internal packages, with what is
 * public or protected in them, and without code. It is itself a jar, for tools only.
 */
record Api(byte[] jar) {

    /** As docs/architecture.md has it: public for our own code only, or not even that. */
    private static final Pattern INTERNAL = Pattern.compile(
            ".*/internal/.*|se/samordnadplan/sip/(validation/(read|constraint)|rules/(catalogue|file|ruleset|engine))/"
                    + "(?!(Findings|RuleDescription)(\\$|\\.class)).*");

    static Api of(Path jar) throws IOException {
        return of(jar, file -> {});
    }

    /** Of a jar that is changed in passing. */
    static Api of(Path jar, Consumer<ClassFile> change) throws IOException {
        var classes = new TreeMap<String, ClassFile>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(Api::isApi).toList()) {
                try (var in = new DataInputStream(zip.getInputStream(entry))) {
                    classes.put(entry.getName(), new ClassFile(in));
                }
            }
        }
        classes.values().removeIf(file -> !AccessFlag.isPublic(file.getAccessFlags()));
        classes.values().forEach(Api::strip);
        classes.values().forEach(change);
        return new Api(zip(classes));
    }

    /** How the two differ, in words, if what was compiled against the older one no longer compiles or links. */
    static String breaks(Api older, Api newer) {
        var options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        var differences = new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(older.jar, "older", ""), new JApiCmpArchive(newer.jar, "newer", ""));
        Predicate<JApiClass> compatible = JApiClass::isBinaryCompatible;
        var broken = differences.stream()
                .filter(compatible.and(JApiClass::isSourceCompatible).negate())
                .toList();
        return broken.isEmpty() ? "" : words(broken);
    }

    private static String words(List<JApiClass> classes) {
        var options = Options.newDefault();
        options.setOutputOnlyModifications(true);
        return new StdoutOutputGenerator(options, classes).generate();
    }

    private static boolean isApi(ZipEntry entry) {
        return entry.getName().endsWith(".class")
                && !INTERNAL.matcher(entry.getName()).matches();
    }

    private static void strip(ClassFile file) {
        file.getMethods().removeIf(method -> isHidden(method.getAccessFlags()));
        file.getFields().removeIf(field -> isHidden(field.getAccessFlags()));
        file.getMethods().forEach(MethodInfo::removeCodeAttribute);
    }

    private static boolean isHidden(int flags) {
        return !AccessFlag.isPublic(flags) && !AccessFlag.isProtected(flags);
    }

    /** The same bytes for the same classes. */
    private static byte[] zip(TreeMap<String, ClassFile> classes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(9);
            for (var file : classes.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                file.getValue().write(new DataOutputStream(zip));
            }
        }
        return bytes.toByteArray();
    }
}
