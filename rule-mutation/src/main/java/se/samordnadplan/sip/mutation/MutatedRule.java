package se.samordnadplan.sip.mutation;

import java.util.Map;
import org.drools.model.Consequence;
import org.drools.model.Rule;
import org.drools.model.View;

/** A compiled rule under the name of another, or with other metadata. */
record MutatedRule(Rule compiled, String name, Map<String, Object> metadata) implements Rule {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getPackage() {
        return compiled.getPackage();
    }

    @Override
    public View getView() {
        return compiled.getView();
    }

    @Override
    @SuppressWarnings("rawtypes") // as Drools declares it
    public Consequence getDefaultConsequence() {
        return compiled.getDefaultConsequence();
    }

    @Override
    @SuppressWarnings("rawtypes") // as Drools declares it
    public Map<String, Consequence> getConsequences() {
        return compiled.getConsequences();
    }

    @Override
    public <T> T getAttribute(Attribute<T> attribute) {
        return compiled.getAttribute(attribute);
    }

    @Override
    public Map<String, Object> getMetaData() {
        return metadata;
    }

    @Override
    public Object getMetaData(String key) {
        return metadata.get(key);
    }

    @Override
    public String getUnit() {
        return compiled.getUnit();
    }
}
