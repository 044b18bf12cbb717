package fr.cdg62.carriere.piece;

import fr.cdg62.carriere.api.piece.MotifRetrait;
import fr.cdg62.carriere.nomenclature.Nomenclature;
import fr.cdg62.carriere.nomenclature.RegleType;
import fr.cdg62.carriere.sanction.Effacement;
import fr.cdg62.carriere.sanction.ServicesEffectifs;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.DateFrancaise;
import fr.cdg62.socle.calendrier.Delais;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Whether a piece may leave the dossier, for the reason given. */
@ApplicationScoped
class Retrait {
    @Inject
    private Nomenclature nomenclature;

    @Inject
    private Parametres parametres;

    @Inject
    private PiecesEnBase pieces;

    @Inject
    private ServicesEffectifs services;

    @Inject
    private Horloge horloge;

    void exiger(Piece piece, MotifRetrait motif) {
        RegleType regle = nomenclature.type(piece.type(), piece.recueLe());
        switch (motif) {
            case ANNULATION -> {}
            case RETRAIT -> exigerDelai(piece, regle);
            case EFFACEMENT_SANCTION -> exigerEffacement(piece, regle);
            case AMNISTIE -> exigerSanction(regle);
        }
    }

    private void exigerDelai(Piece piece, RegleType regle) {
        if (!regle.creeDroits() || piece.mentions().dateSignature() == null) {
            return;
        }
        LocalDate jour = horloge.aujourdHui();
        int mois = parametres.valeur("DOSSIER_RETRAIT_DELAI", jour).intValueExact();
        LocalDate terme = Delais.mois(piece.mentions().dateSignature(), mois);
        if (jour.isAfter(terme)) {
            throw new DemandeRefusee(
                    CodeProbleme.RETRAIT_TARDIF,
                    "Un acte créateur de droits ne se retire que dans les %d mois de sa signature, ici jusqu'au %s."
                            .formatted(mois, DateFrancaise.courte(terme)),
                    "retrait");
        }
    }

    private void exigerEffacement(Piece piece, RegleType regle) {
        exigerSanction(regle);
        LocalDate jour = horloge.aujourdHui();
        int groupe = regle.groupeSanction();
        int ans =
                parametres.valeur("SANCTION_EFFACEMENT_GROUPE_" + groupe, jour).intValueExact();
        LocalDate effet = piece.dateEffet();
        long sansServices =
                effet.isAfter(jour) ? 0 : services.joursSans(piece.dossier().agent(), effet, jour);
        new Effacement(groupe, effet, ans).exiger(jour, sansServices, autres(piece, jour));
    }

    private List<LocalDate> autres(Piece piece, LocalDate jour) {
        Map<String, RegleType> regles = nomenclature.regles(jour);
        return pieces.integrees(piece.dossier().id()).stream()
                .filter(autre -> !autre.equals(piece) && autre.dateEffet() != null)
                .filter(autre -> regles.containsKey(autre.type()))
                .filter(autre -> regles.get(autre.type()).groupeSanction() != null)
                .map(Piece::dateEffet)
                .toList();
    }

    private static void exigerSanction(RegleType regle) {
        Saisie.exiger(
                regle.groupeSanction() != null, "Seule une sanction s'efface du dossier de cette façon.", "retrait");
    }
}
