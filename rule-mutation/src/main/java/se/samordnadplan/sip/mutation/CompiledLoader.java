package se.samordnadplan.sip.mutation;

import java.util.Map;

/** Classes that were compiled in memory. */
final class CompiledLoader extends ClassLoader {

    private final Map<String, byte[]> classes;

    CompiledLoader(Map<String, byte[]> classes) {
        super(CompiledLoader.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
