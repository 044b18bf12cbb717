package fr.cdg62.finances.convention;

import fr.cdg62.finances.api.convention.Deliberation;
import fr.cdg62.finances.api.convention.NouvelleConvention;
import fr.cdg62.finances.api.convention.signature.Partie;
import fr.cdg62.finances.api.convention.signature.Signature;
import java.time.LocalDate;
import java.util.List;

/** Conventions for the tests of other packages. */
public final class ConventionsEssayees {

    private ConventionsEssayees() {}

    public static Convention brouillon(LocalDate effet, int mois) {
        return new Convention(
                new NouvelleConvention("216200014", "ARCHIVAGE", "Objet", null, effet, mois, false, false, List.of()),
                "ARCHIVAGE",
                effet);
    }

    public static Convention active(LocalDate effet, int mois) {
        Convention convention = brouillon(effet, mois);
        convention.proposer("CONV-2026-00001", effet, role -> true);
        convention.deliberer(new Deliberation("2026-01", effet), effet, role -> true);
        convention.signer(new Signature(Partie.COLLECTIVITE, "A", "maire", effet), effet, role -> true);
        convention.signer(new Signature(Partie.CDG, "B", "président", effet), effet, role -> true);
        convention.activer(effet, role -> true);
        return convention;
    }
}
