package fr.cdg62.referentiel.journal;

import fr.cdg62.referentiel.api.journal.VerificationJournal;

/** Goes along the chain link by link and remembers the first that does not hold. */
final class ControleChaine {
    private long lignes;
    private String derniere = Chaine.ORIGINE;
    private Long rompue;
    private String constat;

    /** Checks the next link, in the order of the ranks. */
    void suivant(MaillonScelle maillon) {
        if (rompue != null) {
            return;
        }
        long attendue = lignes + 1;
        String defaut = defaut(attendue, maillon);
        if (defaut != null) {
            rompre(attendue, defaut);
            return;
        }
        lignes = attendue;
        derniere = maillon.empreinte();
    }

    private String defaut(long attendue, MaillonScelle maillon) {
        if (maillon.sequence() != attendue) {
            return "le maillon manque (le suivant porte le rang " + maillon.sequence() + ")";
        }
        if (!maillon.precedente().equals(derniere)) {
            return "le maillon ne continue pas le précédent";
        }
        if (maillon.contenu() == null) {
            return "la ligne " + maillon.ligne() + " a été supprimée";
        }
        if (maillon.contenu().ligne() != maillon.ligne()
                || !Chaine.empreinte(derniere, attendue, maillon.contenu()).equals(maillon.empreinte())) {
            return "la ligne " + maillon.ligne() + " a été modifiée";
        }
        return null;
    }

    /**
     * Compares with the head and concludes.
     *
     * @param tete head read before the first link
     * @param signatureValide whether the head's signature is right, true when no key is configured
     * @param horsChaine lines that are neither sealed nor waiting, plus waiting lines that have disappeared
     */
    VerificationJournal conclure(Tete tete, boolean signatureValide, long horsChaine) {
        if (rompue == null && lignes != tete.sequence()) {
            rompre(
                    lignes + 1,
                    "la chaîne s'arrête au rang " + lignes + " alors que sa tête est au rang " + tete.sequence());
        } else if (rompue == null && !derniere.equals(tete.empreinte())) {
            rompre(lignes, "le dernier maillon n'est pas celui de la tête");
        } else if (rompue == null && !signatureValide) {
            rompre(lignes, "la signature de la tête est absente ou fausse");
        } else if (rompue == null && horsChaine > 0) {
            rompre(lignes + 1, horsChaine + " ligne(s) ajoutée(s) ou retirée(s) hors de la chaîne");
        }
        if (rompue == null) {
            return new VerificationJournal(
                    true, lignes, null, "Journal intègre : %d lignes, tête %s.".formatted(lignes, derniere));
        }
        return new VerificationJournal(false, lignes, rompue, constat);
    }

    private void rompre(long sequence, String defaut) {
        rompue = sequence;
        constat = "Journal rompu au rang %d : %s.".formatted(sequence, defaut);
    }
}
