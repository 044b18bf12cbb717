package fr.cdg62.numerique.commande;

import fr.cdg62.numerique.api.securisation.NouvelleCommande;
import fr.cdg62.numerique.api.service.ServiceSecurise;
import fr.cdg62.numerique.api.service.ServiceSouhaite;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks of what users and the partner write. */
public final class SaisieCommande {
    private static final int QUANTITE_MAX = 9999;
    private static final int CONTACT_MAX = 120;
    private static final int COURRIEL_MAX = 254;
    private static final int DOMAINE_MAX = 253;
    private static final Pattern COURRIEL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");
    private static final Pattern DOMAINE =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])");

    private SaisieCommande() {}

    public static void exiger(NouvelleCommande nouvelle) {
        texte("nomContact", nouvelle.nomContact(), CONTACT_MAX);
        texte("courrielContact", nouvelle.courrielContact(), COURRIEL_MAX);
        if (!COURRIEL.matcher(nouvelle.courrielContact()).matches()) {
            throw refus("courrielContact", "L'adresse de courriel du contact n'est pas valide.");
        }
        exigerServices(nouvelle.services());
    }

    private static void exigerServices(List<ServiceSouhaite> services) {
        if (services.isEmpty()) {
            throw refus("services", "Choisissez au moins un service.");
        }
        Set<ServiceSecurise> vus = EnumSet.noneOf(ServiceSecurise.class);
        for (ServiceSouhaite souhait : services) {
            if (souhait.service() == null) {
                throw refus("services", "Un des services demandés n'est pas reconnu.");
            }
            if (!vus.add(souhait.service())) {
                throw refus(
                        "services",
                        "Le service « %s » est demandé deux fois."
                                .formatted(souhait.service().libelle()));
            }
            exigerSouhait(souhait);
        }
    }

    private static void exigerSouhait(ServiceSouhaite souhait) {
        String libelle = souhait.service().libelle();
        if (souhait.quantite() < 1 || souhait.quantite() > QUANTITE_MAX) {
            throw refus("quantite", "La quantité de « %s » va de 1 à %d.".formatted(libelle, QUANTITE_MAX));
        }
        if (souhait.service() == ServiceSecurise.NOM_DOMAINE) {
            exigerDomaine(souhait.nomDomaine());
        } else if (souhait.nomDomaine() != null) {
            throw refus("nomDomaine", "« %s » ne porte pas de nom de domaine.".formatted(libelle));
        }
    }

    private static void exigerDomaine(String domaine) {
        boolean valide = domaine != null
                && domaine.length() <= DOMAINE_MAX
                && DOMAINE.matcher(domaine).matches();
        if (!valide) {
            throw refus(
                    "nomDomaine",
                    "Le nom de domaine s'écrit en minuscules sans accent, par exemple « ville-exemple.fr » (63 caractères au plus entre deux points, 253 en tout).");
        }
    }

    public static void texte(String champ, String valeur, int max) {
        if (valeur == null || valeur.isBlank() || valeur.length() > max) {
            throw refus(champ, "De 1 à %d caractères sont attendus.".formatted(max));
        }
    }

    /** Refuses a date out of these bounds; either bound may be null. */
    public static void entre(String champ, LocalDate date, LocalDate min, LocalDate max) {
        if (min != null && date.isBefore(min)) {
            throw refus(champ, "La date ne peut pas être antérieure au %td/%<tm/%<tY.".formatted(min));
        }
        if (max != null && date.isAfter(max)) {
            throw refus(champ, "La date ne peut pas être postérieure au %td/%<tm/%<tY.".formatted(max));
        }
    }

    public static DemandeRefusee refus(String champ, String message) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, champ);
    }
}
