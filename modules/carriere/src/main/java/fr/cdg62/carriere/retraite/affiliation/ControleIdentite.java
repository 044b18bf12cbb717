package fr.cdg62.carriere.retraite.affiliation;

import fr.cdg62.carriere.api.retraite.affiliation.IdentiteAssure;
import fr.cdg62.referentiel.api.agent.Sexe;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Nir;
import java.text.Normalizer;
import java.util.Locale;

/** What the NIR says of a person against the identity declared: E101; and two identities: E102. */
final class ControleIdentite {
    private static final int SIECLE = 100;
    private static final int MOIS_DE_L_ANNEE = 12;

    private ControleIdentite() {}

    /** The fifteen characters of the NIR, key right and identity in accord; CNRACL_IDENTITE otherwise. */
    static String exiger(IdentiteAssure identite) {
        String nir = nir(identite);
        exiger(sexe(nir) == identite.sexe(), "sexe", "Le sexe déclaré n'est pas celui du numéro de sécurité sociale");
        int annee = Integer.parseInt(nir.substring(1, 3));
        int mois = Integer.parseInt(nir.substring(3, 5));
        exiger(
                identite.naissance().getYear() % SIECLE == annee,
                "naissance",
                "L'année de naissance n'est pas celle du numéro de sécurité sociale");
        exiger(
                mois < 1 || mois > MOIS_DE_L_ANNEE || identite.naissance().getMonthValue() == mois,
                "naissance",
                "Le mois de naissance n'est pas celui du numéro de sécurité sociale");
        return nir;
    }

    /** CNRACL_AGENT when the person known by this NIR is another one. */
    static void exigerMeme(IdentiteAssure declaree, IdentiteAssure connue) {
        boolean meme = forme(declaree.nom()).equals(forme(connue.nom()))
                && premier(declaree.prenoms()).equals(premier(connue.prenoms()))
                && declaree.naissance().equals(connue.naissance());
        if (!meme) {
            throw new DemandeRefusee(
                    CodeProbleme.CNRACL_AGENT,
                    "Aucun agent de cet employeur n'a à la fois ce numéro de sécurité sociale, ce nom, ce prénom et cette date de naissance (E102).",
                    "nom");
        }
    }

    private static String nir(IdentiteAssure identite) {
        try {
            return new Nir(identite.nir()).valeur();
        } catch (DemandeRefusee refus) {
            throw new DemandeRefusee(CodeProbleme.CNRACL_IDENTITE, refus.getMessage() + " (E101)", "nir");
        }
    }

    /** Odd for a man: 1, 3 and 7; the last two are those of temporary numbers. */
    private static Sexe sexe(String nir) {
        return nir.charAt(0) % 2 == 0 ? Sexe.FEMININ : Sexe.MASCULIN;
    }

    private static void exiger(boolean condition, String champ, String message) {
        if (!condition) {
            throw new DemandeRefusee(CodeProbleme.CNRACL_IDENTITE, message + " (E101).", champ);
        }
    }

    /** Upper-case letters without accents; hyphens and apostrophes as spaces. */
    static String forme(String nom) {
        return Normalizer.normalize(nom.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{Alnum}]+", " ")
                .toUpperCase(Locale.ROOT);
    }

    private static String premier(String prenoms) {
        return forme(prenoms.strip().replaceFirst("(?s)[\\s,].*", ""));
    }
}
