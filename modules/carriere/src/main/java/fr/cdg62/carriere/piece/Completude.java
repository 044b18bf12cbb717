package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.piece.TypePieceVue;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.nomenclature.Nomenclature;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Control of the mandatory pieces: those in force today for the status of the agent, less those that are filed. */
@ApplicationScoped
class Completude {
    @Inject
    private Nomenclature nomenclature;

    @Inject
    private PiecesEnBase pieces;

    @Inject
    private Horloge horloge;

    /** Codes of the types that the dossier lacks. */
    List<String> manquants(Dossier dossier) {
        Set<String> presents = pieces.typesIntegres(dossier.id());
        return nomenclature.obligatoires(dossier.statut(), horloge.aujourdHui()).stream()
                .filter(type -> !presents.contains(type))
                .toList();
    }

    /** The same, described. */
    List<TypePieceVue> manquantes(Dossier dossier) {
        List<String> codes = manquants(dossier);
        LocalDate jour = horloge.aujourdHui();
        return nomenclature.types(jour).stream()
                .filter(type -> codes.contains(type.code()))
                .toList();
    }

    /** Draws the consequence on the state of the dossier. */
    void constater(Dossier dossier) {
        dossier.constater(manquants(dossier).isEmpty());
    }
}
