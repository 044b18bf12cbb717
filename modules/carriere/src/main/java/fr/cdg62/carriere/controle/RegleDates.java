package fr.cdg62.carriere.controle;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.socle.probleme.CodeProbleme;
import java.time.LocalDate;

/** Dates no act can have: a signature to come, an effect before the agent may work, a change before the effect. */
public final class RegleDates implements Regle {
    static final String AGE_MINIMUM = "CARRIERE_AGE_MINIMUM_ANS";

    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        LocalDate signature = etude.acte().dateSignature();
        if (signature.isAfter(etude.jour())) {
            constats.refuser(
                    CodeProbleme.ACTE_DATE,
                    "La date de signature (%s) est dans l'avenir.".formatted(courte(signature)),
                    "",
                    "dateSignature");
        }
        LocalDate effet = etude.acte().dateEffet();
        Seuils.Seuil age = etude.seuils().au(AGE_MINIMUM, effet);
        if (effet.isBefore(etude.naissance().plusYears(age.valeur()))) {
            constats.refuser(
                    CodeProbleme.ACTE_DATE,
                    "Au %s, l'agent n'a pas %d ans.".formatted(courte(effet), age.valeur()),
                    age.source(),
                    "dateEffet");
        }
        for (Fait fait : etude.faits()) {
            if (fait.du().isBefore(effet)) {
                constats.refuser(
                        CodeProbleme.ACTE_DATE,
                        "Un changement au %s précède la date d'effet de l'acte (%s)."
                                .formatted(courte(fait.du()), courte(effet)),
                        "",
                        "changements");
            }
        }
    }
}
