package fr.cdg62.carriere.position;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.acte.EnfantVise;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.position.MotifTempsPartiel;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.controle.Constats;
import fr.cdg62.carriere.controle.Regle;
import fr.cdg62.carriere.controle.Seuils;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/** A part time de droit for a child: its quotités, and its end (CGFP, art. L612-3). */
final class RegleTempsPartiel implements Regle {
    static final String LIMITE = "TEMPS_PARTIEL_ENFANT_ANS";

    /** In percent: the only ones of a part time de droit, written in the text itself (CGFP, art. L612-3). */
    private static final Set<Integer> QUOTITES = Set.of(50, 60, 70, 80);

    private static final String SOURCE = "CGFP, art. L612-3";
    private static final String CHANGEMENTS = "changements";

    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        for (Fait fait : etude.faits()) {
            if (fait.nature() == NatureFait.TEMPS
                    && ((Valeur.DeTemps) fait.valeur()).motif() == MotifTempsPartiel.DROIT_ENFANT) {
                quotite((Valeur.DeTemps) fait.valeur(), constats);
                duree(etude, fait, constats);
            }
        }
    }

    private static void quotite(Valeur.DeTemps temps, Constats constats) {
        if (QUOTITES.stream().noneMatch(admise -> temps.quotite().compareTo(BigDecimal.valueOf(admise)) == 0)) {
            constats.refuser(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Un temps partiel de droit pour un enfant est de 50, 60, 70 ou 80 %.",
                    SOURCE,
                    CHANGEMENTS);
        }
    }

    private static void duree(ActeEtudie etude, Fait fait, Constats constats) {
        EnfantVise enfant = etude.acte().enfant();
        if (fait.periode().estOuverte()) {
            constats.refuser(
                    CodeProbleme.POSITION_DUREE,
                    "Un temps partiel de droit pour un enfant est accordé pour une durée : indiquez son dernier jour.",
                    SOURCE,
                    CHANGEMENTS);
        } else if (enfant == null || enfant.naissance() == null) {
            constats.refuser(
                    CodeProbleme.SAISIE_INVALIDE,
                    "Indiquez l'enfant pour lequel le temps partiel de droit est accordé.",
                    SOURCE,
                    "enfant");
        } else {
            limite(etude, fait, enfant, constats);
        }
    }

    private static void limite(ActeEtudie etude, Fait fait, EnfantVise enfant, Constats constats) {
        Seuils.Seuil ans = etude.seuils().au(LIMITE, fait.du());
        LocalDate depart = enfant.arrivee() == null ? enfant.naissance() : enfant.arrivee();
        LocalDate terme = depart.plusYears(ans.valeur());
        if (!fait.periode().fin().isBefore(terme)) {
            constats.refuser(
                    CodeProbleme.POSITION_ENFANT,
                    "Le temps partiel de droit pour un enfant finit au plus tard le %s ; l'acte va jusqu'au %s."
                            .formatted(
                                    courte(terme.minusDays(1)),
                                    courte(fait.periode().fin())),
                    ans.source(),
                    "enfant");
        }
    }
}
