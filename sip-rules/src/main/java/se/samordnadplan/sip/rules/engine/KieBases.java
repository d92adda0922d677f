package se.samordnadplan.sip.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.conf.DirectFiringOption;

/** Makes a rule base of Drools from compiled rules, without its services, its files and a scan of the class path. */
final class KieBases {

    private KieBases() {}

    /** One at a time, because building writes the names of rules into the conditions that models share. */
    static synchronized KieBase of(Collection<? extends Model> models) {
        return OwnLoader.during(() -> {
            var configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(settings(), OwnLoader.get());
            return KieBaseBuilder.createKieBaseFromModel(new ArrayList<>(models), configuration);
        });
    }

    /** The types of the facts that some rule looks at. */
    static Set<Class<?>> factTypes(KieBase base) {
        var types = new HashSet<Class<?>>();
        for (var node : ((InternalRuleBase) base).getRete().getObjectTypeNodes()) {
            if (node.getObjectType() instanceof ClassObjectType type) {
                types.add(type.getClassType());
            }
        }
        return types;
    }

    /**
     * What our rules do not need costs time: no rule comes or goes once a rule base is made, and the order in which they
     * fire does not matter. Sessions stay thread-safe: those that are not share what a consequence works on.
     */
    private static Properties settings() {
        var settings = new Properties();
        settings.setProperty(KieBaseMutabilityOption.PROPERTY_NAME, KieBaseMutabilityOption.DISABLED.name());
        settings.setProperty(DirectFiringOption.PROPERTY_NAME, "true");
        return settings;
    }
}
