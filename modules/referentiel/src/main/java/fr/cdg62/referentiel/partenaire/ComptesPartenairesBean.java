package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.partenaire.ComptesPartenaires;
import fr.cdg62.referentiel.api.partenaire.ModeSecurite;
import fr.cdg62.referentiel.api.partenaire.NouveauPartenaire;
import fr.cdg62.referentiel.api.partenaire.NouvelAcces;
import fr.cdg62.referentiel.api.partenaire.PartenaireVue;
import fr.cdg62.referentiel.api.partenaire.SecretPartenaire;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;

/** {@link ComptesPartenaires}. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATEUR, Roles.CDG_NUMERIQUE})
public class ComptesPartenairesBean implements ComptesPartenaires {
    @Inject
    private DepotPartenaires partenaires;

    @Inject
    private Renouvellement renouvellement;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    @RolesAllowed(Roles.ADMINISTRATEUR)
    public SecretPartenaire inscrire(NouveauPartenaire nouveau) {
        Partenaire partenaire = ReglesPartenaire.creer(nouveau);
        if (partenaires.existe(partenaire.code(), partenaire.identifiant())) {
            throw new DemandeRefusee(
                    CodeProbleme.COMPTE_EN_DOUBLE,
                    "Le code %s ou l'identifiant %s appartient déjà à un partenaire."
                            .formatted(partenaire.code(), partenaire.identifiant()),
                    "code");
        }
        SecretPartenaire secret = renouvellement.donner(partenaire, ModeSecurite.BASIC, null);
        partenaires.ajouter(partenaire);
        journaliser(partenaire, "INSCRIT", "");
        return secret;
    }

    @Override
    public SecretPartenaire renouvelerAcces(String code, long version, NouvelAcces acces) {
        Instant ancienJusqua = renouvellement.finDeLAncien(acces.recouvrementJours());
        Partenaire partenaire = reserver(code, version);
        ModeSecurite ancien = partenaire.mode();
        SecretPartenaire secret =
                renouvellement.donner(partenaire, acces.mode() == null ? ancien : acces.mode(), ancienJusqua);
        journaliser(
                partenaire,
                "ACCES_RENOUVELE",
                "%s puis %s%s"
                        .formatted(
                                ancien,
                                secret.mode(),
                                ancienJusqua == null ? "" : ", ancien accès admis jusqu'au " + ancienJusqua));
        return secret;
    }

    @Override
    public PartenaireVue limiter(String code, long version, Integer quotaParMinute) {
        ReglesPartenaire.exigerQuota(quotaParMinute);
        Partenaire partenaire = reserver(code, version);
        partenaire.limiter(quotaParMinute);
        journaliser(
                partenaire,
                "LIMITER",
                quotaParMinute == null ? "quota général" : quotaParMinute + " messages par minute");
        return partenaires.enregistrer(partenaire, horloge.maintenant());
    }

    @Override
    public PartenaireVue suspendre(String code, long version) {
        Partenaire partenaire = reserver(code, version);
        partenaire.suspendre();
        journaliser(partenaire, "SUSPENDRE", "");
        return partenaires.enregistrer(partenaire, horloge.maintenant());
    }

    @Override
    public PartenaireVue reactiver(String code, long version) {
        Partenaire partenaire = reserver(code, version);
        partenaire.reactiver();
        journaliser(partenaire, "REACTIVER", "");
        return partenaires.enregistrer(partenaire, horloge.maintenant());
    }

    @Override
    public PartenaireVue lire(String code) {
        return partenaires
                .parCode(code)
                .orElseThrow(() -> DepotPartenaires.inconnu(code))
                .vue(horloge.maintenant());
    }

    @Override
    public Page<PartenaireVue> lister(DemandePage page) {
        return partenaires.lister(page, horloge.maintenant());
    }

    private Partenaire reserver(String code, long version) {
        Partenaire partenaire = partenaires.reserver(code);
        partenaire.exigerVersion(version);
        return partenaire;
    }

    private void journaliser(Partenaire partenaire, String action, String detail) {
        journal.inscrire(new Inscription(null, "PARTENAIRE:" + partenaire.code(), action, detail));
    }
}
