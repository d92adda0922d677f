package se.samordnadplan.sip.cli.command;

import picocli.CommandLine.IVersionProvider;
import se.samordnadplan.sip.validation.report.EngineInfo;

/** What {@code sip --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"sip " + EngineInfo.current().version()};
    }
}
