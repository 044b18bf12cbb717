package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.api.acces.ComptesPartenaires;
import fr.cdg62.referentiel.api.acces.NouveauPartenaire;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.acces.PartenaireVue;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.acces.SecretPartenaire;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.connexion.Empreintes;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** {@link ComptesPartenaires}. */
@Stateless
public class ComptesPartenairesBean implements ComptesPartenaires {
    @Inject
    private DepotPartenaires partenaires;

    @Inject
    private Guichet guichet;

    @Inject
    private Empreintes empreintes;

    @Inject
    private Journal journal;

    @Override
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PartenaireAuthentifie authentifier(String identifiant, String motDePasse) {
        return guichet.reconnaitre(identifiant, motDePasse);
    }

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
        SecretPartenaire secret = tirerSecret(partenaire, "INSCRIT");
        partenaires.ajouter(partenaire);
        return secret;
    }

    @Override
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.CDG_NUMERIQUE})
    public SecretPartenaire remplacerSecret(String code, long version) {
        return tirerSecret(reserver(code, version), "SECRET_REMPLACE");
    }

    @Override
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.CDG_NUMERIQUE})
    public PartenaireVue suspendre(String code, long version) {
        Partenaire partenaire = reserver(code, version);
        partenaire.suspendre();
        journaliser(partenaire, "SUSPENDRE");
        return partenaires.enregistrer(partenaire);
    }

    @Override
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.CDG_NUMERIQUE})
    public PartenaireVue reactiver(String code, long version) {
        Partenaire partenaire = reserver(code, version);
        partenaire.reactiver();
        journaliser(partenaire, "REACTIVER");
        return partenaires.enregistrer(partenaire);
    }

    @Override
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.CDG_NUMERIQUE})
    public Page<PartenaireVue> lister(DemandePage page) {
        return partenaires.lister(page);
    }

    private Partenaire reserver(String code, long version) {
        Partenaire partenaire = partenaires.reserver(code);
        partenaire.exigerVersion(version);
        return partenaire;
    }

    private SecretPartenaire tirerSecret(Partenaire partenaire, String action) {
        String secret = empreintes.tirer();
        partenaire.prendreSecret(empreintes.secret(secret));
        journaliser(partenaire, action);
        return new SecretPartenaire(partenaire.code(), partenaire.identifiant(), secret);
    }

    private void journaliser(Partenaire partenaire, String action) {
        journal.inscrire(new Inscription(null, "PARTENAIRE:" + partenaire.code(), action, ""));
    }
}
