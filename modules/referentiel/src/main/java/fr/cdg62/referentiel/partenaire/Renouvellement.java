package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.admission.CoffreSecrets;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.referentiel.api.partenaire.ModeSecurite;
import fr.cdg62.referentiel.api.partenaire.SecretPartenaire;
import fr.cdg62.referentiel.connexion.Empreintes;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Gives partners their accesses: draws the secret, keeps of it what the mode needs and no more. */
@Dependent
class Renouvellement {
    @Inject
    private DepotCertificats certificats;

    @Inject
    private Empreintes empreintes;

    @Inject
    private CoffreSecrets coffre;

    @Inject
    private Parametres parametres;

    @Inject
    private Horloge horloge;

    /** The instant at which the former access stops, null for at once; SAISIE_INVALIDE outside the bounds. */
    Instant finDeLAncien(Integer jours) {
        int maximum = parametres
                .valeur("PARTENAIRE_RECOUVREMENT_MAX", horloge.aujourdHui())
                .intValueExact();
        if (jours != null && (jours < 0 || jours > maximum)) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE,
                    "L'ancien accès reste valable de 0 à %d jours.".formatted(maximum),
                    "recouvrementJours");
        }
        return jours == null || jours == 0 ? null : horloge.maintenant().plus(jours, ChronoUnit.DAYS);
    }

    SecretPartenaire donner(Partenaire partenaire, ModeSecurite mode, Instant ancienJusqua) {
        String secret = mode.aUnSecret() ? empreintes.tirer() : null;
        partenaire.prendre(moyen(partenaire, mode, secret), ancienJusqua);
        return new SecretPartenaire(partenaire.code(), partenaire.identifiant(), mode, secret, ancienJusqua);
    }

    private MoyenAcces moyen(Partenaire partenaire, ModeSecurite mode, String secret) {
        return switch (mode) {
            case BASIC -> MoyenAcces.basic(empreintes.secret(secret));
            case USERNAME_TOKEN -> MoyenAcces.jeton(coffre.chiffrer(secret, partenaire.code()));
            case X509 -> signature(partenaire);
        };
    }

    private MoyenAcces signature(Partenaire partenaire) {
        Instant maintenant = horloge.maintenant();
        if (certificats.de(partenaire.code()).stream().noneMatch(c -> c.estValide(maintenant))) {
            throw new DemandeRefusee(
                    CodeProbleme.PARTENAIRE_SANS_CERTIFICAT,
                    "Déposez d'abord un certificat en cours de validité pour ce partenaire.",
                    "mode");
        }
        return MoyenAcces.signature();
    }
}
