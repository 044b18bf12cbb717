package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.api.partenaire.NouveauPartenaire;
import fr.cdg62.referentiel.connexion.Identifiant;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Siret;
import java.util.regex.Pattern;

/** What a partner needs to be registered. */
final class ReglesPartenaire {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{2,39}");
    private static final int NOM_MAX = 120;
    private static final int QUOTA_MAX = 100_000;

    private ReglesPartenaire() {}

    /** The partner, or SAISIE_INVALIDE on the faulty field. */
    static Partenaire creer(NouveauPartenaire nouveau) {
        String code = nouveau.code() == null ? "" : nouveau.code().strip();
        if (!CODE.matcher(code).matches()) {
            throw refus(
                    "Le code comporte de 3 à 40 majuscules, chiffres ou tirets, et commence par une lettre.", "code");
        }
        String nom = nouveau.nom() == null ? "" : nouveau.nom().strip();
        if (nom.isEmpty() || nom.length() > NOM_MAX) {
            throw refus("Indiquez le nom du partenaire, en %d caractères au plus.".formatted(NOM_MAX), "nom");
        }
        String siret = new Siret(nouveau.siret()).valeur();
        return new Partenaire(code, nom, siret, Identifiant.exiger(nouveau.identifiant()), false);
    }

    /** Refuses a quota out of bounds; null is the general one. */
    static void exigerQuota(Integer quota) {
        if (quota != null && (quota < 1 || quota > QUOTA_MAX)) {
            throw refus("Le quota va de 1 à %d messages par minute.".formatted(QUOTA_MAX), "quotaParMinute");
        }
    }

    private static DemandeRefusee refus(String message, String champ) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, champ);
    }
}
