package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.admission.Admission;
import fr.cdg62.referentiel.admission.EmpreinteCertificat;
import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.partenaire.ModeSecurite;
import fr.cdg62.referentiel.api.partenaire.SignaturePresentee;
import fr.cdg62.referentiel.connexion.Essai;
import fr.cdg62.referentiel.connexion.Essais;
import fr.cdg62.referentiel.connexion.ReglagesDemonstration;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Recognises a partner by the signature of its message. A signature cannot be guessed: a wrong one is journalled but
 * locks nobody out.
 */
@Dependent
class GuichetSignatures {
    @Inject
    private DepotCertificats certificats;

    @Inject
    private Essais essais;

    @Inject
    private Admission admission;

    @Inject
    private ReglagesDemonstration demonstration;

    PartenaireAuthentifie reconnaitre(SignaturePresentee signature) {
        admission.exigerRecente(signature.cree());
        Instant maintenant = admission.maintenant();
        Optional<Partenaire> partenaire = certificats
                .parEmpreinte(EmpreinteCertificat.de(signature.certificat()))
                .filter(certificat -> certificat.estValide(maintenant))
                .map(CertificatPartenaire::partenaire)
                .filter(p -> p.estOuvert(demonstration.active()))
                .filter(p -> !p.acces(ModeSecurite.X509, maintenant).isEmpty());
        if (partenaire.isEmpty() || !signature.preuve().getAsBoolean()) {
            essais.noter(new Essai(
                    null, "PARTENAIRE", partenaire.map(Partenaire::code).orElse(null), false, false));
            throw refus();
        }
        Partenaire reconnu = partenaire.get();
        admission.admettre(reconnu.passant(), signature.valeur(), signature.cree());
        return reconnu.authentifie();
    }

    private static DemandeRefusee refus() {
        return new DemandeRefusee(
                CodeProbleme.SEC_AUTHENTIFICATION,
                "Signature refusée : elle n'est pas celle du message, ou son certificat n'est pas admis aujourd'hui.");
    }
}
