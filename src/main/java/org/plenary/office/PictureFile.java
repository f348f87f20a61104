package org.plenary.office;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.plenary.base.Checked;

/// A picture as a file (PNG, ISO/IEC 15948).
public final class PictureFile {

    private PictureFile() {}

    /// Writes the file in whole or leaves the old one as it was.
    public static Checked<Path> write(Path target, BufferedImage picture) {
        return Replacement.of(target, file -> {
            if (!ImageIO.write(picture, "png", file.toFile())) {
                throw new IOException("no writer for PNG");
            }
            return target;
        });
    }
}
