package fr.cdg62.referentiel.partenaire;

import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Certificates in the database. */
@Dependent
class DepotCertificats {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    /** The certificate with its partner. */
    Optional<CertificatPartenaire> parEmpreinte(String empreinte) {
        return em.createQuery(
                        "SELECT c FROM CertificatPartenaire c JOIN FETCH c.partenaire WHERE c.empreinte = :empreinte",
                        CertificatPartenaire.class)
                .setParameter("empreinte", empreinte)
                .getResultStream()
                .findFirst();
    }

    /** Certificates of a partner, the one that ends last first. */
    List<CertificatPartenaire> de(String code) {
        return em.createQuery(
                        "SELECT c FROM CertificatPartenaire c WHERE c.partenaire.code = :code ORDER BY c.fin DESC, c.id",
                        CertificatPartenaire.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** The certificate, reserved until the end of the transaction; INTROUVABLE when it is not that partner's. */
    CertificatPartenaire reserver(String code, long id) {
        return em.createQuery(
                        "SELECT c FROM CertificatPartenaire c WHERE c.id = :id AND c.partenaire.code = :code",
                        CertificatPartenaire.class)
                .setParameter("id", id)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.INTROUVABLE, "Aucun certificat %d chez ce partenaire.".formatted(id)));
    }

    void ajouter(CertificatPartenaire certificat) {
        em.persist(certificat);
        em.flush();
    }

    /** Writes at once, so that the version returned is the one recorded. */
    void enregistrer() {
        em.flush();
    }
}
