package fr.cdg62.referentiel.partenaire;

import fr.cdg62.referentiel.api.acces.PartenaireAuthentifie;
import fr.cdg62.referentiel.api.partenaire.GuichetPartenaires;
import fr.cdg62.referentiel.api.partenaire.JetonPresente;
import fr.cdg62.referentiel.api.partenaire.SignaturePresentee;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** {@link GuichetPartenaires}; what it notes of attempts, proofs and quota outlives the refusal that may follow. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GuichetPartenairesBean implements GuichetPartenaires {
    @Inject
    private Guichet secrets;

    @Inject
    private GuichetSignatures signatures;

    @Inject
    private PartenairesActifs actifs;

    @Override
    public PartenaireAuthentifie parMotDePasse(String identifiant, String motDePasse) {
        return secrets.reconnaitre(identifiant, motDePasse);
    }

    @Override
    public PartenaireAuthentifie parJeton(JetonPresente jeton) {
        return secrets.reconnaitre(jeton);
    }

    @Override
    public PartenaireAuthentifie parSignature(SignaturePresentee signature) {
        return signatures.reconnaitre(signature);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public PartenaireAuthentifie dUnMessageRecu(String code) {
        return actifs.actif(code)
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.SEC_AUTHENTIFICATION, "Le partenaire %s n'a plus accès.".formatted(code)));
    }
}
