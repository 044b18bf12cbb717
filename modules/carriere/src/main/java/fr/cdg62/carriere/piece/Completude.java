package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.nomenclature.TypePieceVue;
import fr.cdg62.carriere.dossier.Achevement;
import fr.cdg62.carriere.dossier.Dossier;
import fr.cdg62.carriere.nomenclature.Nomenclature;
import fr.cdg62.carriere.nomenclature.RegleType;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Control of the mandatory pieces: those in force today for the status of the agent, less those that are filed. */
@ApplicationScoped
public class Completude {
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
    public List<TypePieceVue> manquantes(Dossier dossier) {
        List<String> codes = manquants(dossier);
        LocalDate jour = horloge.aujourdHui();
        return nomenclature.types(jour).stream()
                .filter(type -> codes.contains(type.code()))
                .toList();
    }

    /** Draws the consequence on the statut and the state of the dossier. */
    void constater(Dossier dossier) {
        statut(dossier).ifPresent(dossier::conferer);
        dossier.constater(manquants(dossier).isEmpty());
    }

    /** A rebuilding ends only with a complete dossier. */
    void exigerComplet(@Observes Achevement achevement) {
        List<TypePieceVue> manquantes = manquantes(achevement.dossier());
        if (!manquantes.isEmpty()) {
            throw new DemandeRefusee(
                    CodeProbleme.DOSSIER_INCOMPLET,
                    "Il manque encore au dossier : %s."
                            .formatted(manquantes.stream()
                                    .map(TypePieceVue::libelle)
                                    .collect(Collectors.joining(" ; "))));
        }
    }

    /** The statut conferred by the act that took effect last, in whatever order the acts came. */
    private Optional<String> statut(Dossier dossier) {
        Map<String, RegleType> regles = nomenclature.regles(horloge.aujourdHui());
        return pieces.integrees(dossier.id()).stream()
                .filter(p -> p.dateEffet() != null && regles.containsKey(p.type()))
                .filter(p -> regles.get(p.type()).statutConfere() != null)
                .max(Comparator.comparing(Piece::dateEffet))
                .map(p -> regles.get(p.type()).statutConfere());
    }
}
