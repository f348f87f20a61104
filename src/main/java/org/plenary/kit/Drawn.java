package org.plenary.kit;

import javafx.scene.Scene;

/// When a scene has been laid out.
public final class Drawn {

    private Drawn() {}

    /// Runs something once, on the FX thread, as soon as the scene has been laid out the next time in a window that is
    /// shown; what it changes is drawn in the frame after that.
    public static void once(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
    }
}
