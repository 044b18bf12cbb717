package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.piece.EtatPiece;
import fr.cdg62.carriere.api.piece.MotifRetrait;
import fr.cdg62.carriere.nomenclature.Nomenclature;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Erases of right the sanctions of the first group (blâme, exclusion of three days at most) whose delay is over without
 * another sanction (CGFP, art. L533-5); those of the second and third groups are only erased on request.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EffacementDOffice {
    private static final int PREMIER_GROUPE = 1;
    private static final String RAISON = "Effacement d'office (CGFP, art. L533-5)";

    @Inject
    private Nomenclature nomenclature;

    @Inject
    private Parametres parametres;

    @Inject
    private PiecesEnBase pieces;

    @Inject
    private Retrait retrait;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /** Sanctions of the first group filed long enough ago, after this id. */
    public List<Long> candidates(long apres, int max) {
        LocalDate jour = horloge.aujourdHui();
        List<String> types = nomenclature.regles(jour).values().stream()
                .filter(regle -> regle.groupeSanction() != null && regle.groupeSanction() == PREMIER_GROUPE)
                .map(regle -> regle.code())
                .toList();
        int ans = parametres.valeur("SANCTION_EFFACEMENT_GROUPE_1", jour).intValueExact();
        return pieces.prenantEffet(types, jour.plusDays(1).minusYears(ans), apres, max);
    }

    /** Erases one, if it is still filed, nobody else is at it and no other sanction came meanwhile. */
    public boolean effacer(long id) {
        Piece piece = pieces.saisir(id).orElse(null);
        if (piece == null || piece.etat() != EtatPiece.INTEGREE || !estEffacable(piece)) {
            return false;
        }
        piece.retirer(MotifRetrait.EFFACEMENT_SANCTION, RAISON, role -> true);
        journal.inscrire(new Inscription(
                piece.siren(),
                "PIECE:" + id,
                "EFFACEE_D_OFFICE",
                "dossier " + piece.dossier().numero()));
        return true;
    }

    private boolean estEffacable(Piece piece) {
        try {
            retrait.exiger(piece, MotifRetrait.EFFACEMENT_SANCTION);
            return true;
        } catch (DemandeRefusee pasEncore) {
            return false;
        }
    }
}
