package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.echeance.Echeances;
import fr.cdg62.referentiel.api.echeance.NouvelleEcheance;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.referentiel.api.partenaire.CertificatVue;
import fr.cdg62.referentiel.api.partenaire.CertificatsPartenaires;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** {@link CertificatsPartenaires}. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATEUR, Roles.CDG_NUMERIQUE})
public class CertificatsPartenairesBean implements CertificatsPartenaires {
    @Inject
    private DepotPartenaires partenaires;

    @Inject
    private DepotCertificats certificats;

    @Inject
    private ReglesCertificat regles;

    @Inject
    private Echeances echeances;

    @Inject
    private Parametres parametres;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    @Override
    public List<CertificatVue> lister(String code) {
        if (partenaires.parCode(code).isEmpty()) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Aucun partenaire « %s ».".formatted(code), "code");
        }
        return certificats.de(code).stream().map(CertificatPartenaire::vue).toList();
    }

    @Override
    public CertificatVue deposer(String code, String pem) {
        Partenaire partenaire = partenaires.reserver(code);
        CertificatPartenaire certificat = new CertificatPartenaire(partenaire, regles.lire(pem));
        if (certificats.parEmpreinte(certificat.empreinte()).isPresent()) {
            throw new DemandeRefusee(
                    CodeProbleme.COMPTE_EN_DOUBLE,
                    "Ce certificat est déjà déposé, pour ce partenaire ou un autre.",
                    "certificat");
        }
        certificats.ajouter(certificat);
        journaliser(certificat, "CERTIFICAT_DEPOSE", "");
        inscrireEcheance(certificat);
        return certificat.vue();
    }

    private void inscrireEcheance(CertificatPartenaire certificat) {
        LocalDate fin = certificat.dernierJour(Horloge.PARIS);
        int rappel = parametres
                .valeur("PARTENAIRE_CERTIFICAT_RAPPEL", horloge.aujourdHui())
                .intValueExact();
        echeances.inscrire(new NouvelleEcheance(
                null,
                objet(certificat),
                "Renouveler le certificat du partenaire "
                        + certificat.partenaire().code(),
                fin,
                List.of(fin.minusDays(rappel))));
    }

    @Override
    public CertificatVue revoquer(String code, long id, long version, String motif) {
        CertificatPartenaire certificat = certificats.reserver(code, id);
        certificat.exigerVersion(version);
        certificat.revoquer(ReglesCertificat.motif(motif), horloge.maintenant());
        certificats.enregistrer();
        echeances.solder(objet(certificat));
        journaliser(certificat, "CERTIFICAT_REVOQUE", motif.strip());
        return certificat.vue();
    }

    private static String objet(CertificatPartenaire certificat) {
        return "CERTIFICAT_PARTENAIRE:" + certificat.id();
    }

    private void journaliser(CertificatPartenaire certificat, String action, String detail) {
        String quoi = certificat.empreinte() + (detail.isEmpty() ? "" : ", " + detail);
        journal.inscrire(
                new Inscription(null, "PARTENAIRE:" + certificat.partenaire().code(), action, quoi));
    }
}
