package se.samordnadplan.sip.mutation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.internal.builder.InternalKieBuilder;

/** Compiles rules as the build does, in memory. */
final class RuleCompiler {

    private static final String GROUP = "mutation";

    private RuleCompiler() {}

    /** The rules of a text; each artifact gets classes with names of its own. */
    static List<Rule> compile(String artifact, String drl) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId(GROUP, artifact, "1"));
        files.write("src/main/resources/se/samordnadplan/sip/rules/catalogue/mutants.drl", drl);
        var builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        var errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException("These rules cannot be compiled: " + errors + "\n" + drl);
        }
        return rules((InternalKieModule) ((InternalKieBuilder) builder).getKieModuleIgnoringErrors(), artifact);
    }

    private static List<Rule> rules(InternalKieModule module, String artifact) {
        var classes = new HashMap<String, byte[]>();
        for (var file : module.getFileNames()) {
            if (file.endsWith(".class")) {
                var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
                classes.put(name, module.getBytes(file));
            }
        }
        var index = module.getBytes("META-INF/kie/" + GROUP + "/" + artifact + "/drools-model");
        var model = new String(index, StandardCharsets.UTF_8).lines().toList().get(1);
        try {
            var compiled = new CompiledLoader(classes).loadClass(model);
            return ((Model) compiled.getConstructor().newInstance()).getRules();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
