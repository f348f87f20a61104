package org.plenary.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Looks a workspace over.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads the whole workspace and says whether it is sound. Changes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private WorkspaceOption where = new WorkspaceOption();

    @Override
    public Integer call() {
        var console = Console.system();
        return where.read(console, open -> check(open, console));
    }

    private int check(OpenWorkspace open, Console console) {
        List<String> damage = open.workspace().findDamage();
        String file = where.workspace().toString();
        if (damage.isEmpty()) {
            console.say(console.words().healthy(file));
            return Cli.DONE;
        }
        console.refuse(console.words().damaged(file, damage.size()));
        damage.forEach(console::say);
        return Cli.REFUSED;
    }
}
