package fr.cdg62.carriere.importation;

import fr.cdg62.carriere.api.importation.FichierRecu;
import fr.cdg62.carriere.api.importation.ImportVue;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * A file as it is received and, if it is not deposited, forgotten: each step in its own transaction, since the length of a
 * file is not that of a transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LignesDeposees {
    private static final int PAS = 1000;

    @Resource(lookup = "jdbc/cdg62")
    private DataSource base;

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private SuiviImports suivi;

    @Inject
    private Horloge horloge;

    /** Opens the import; its id. */
    public long ouvrir(String nom, String auteur, String entete) {
        ImportCarrieres importation = new ImportCarrieres(nom, auteur, entete, horloge.maintenant());
        em.persist(importation);
        em.flush();
        return importation.id();
    }

    /** Keeps lines: number in the file, NIR, text; the deposit goes on. */
    public void ecrire(long id, List<LigneDeposee> lignes) {
        suivi.verrouiller(id).recevoir(horloge.maintenant());
        String sql = "INSERT INTO carriere_import_ligne (import_id, numero, nir, texte) VALUES "
                + String.join(", ", Collections.nCopies(lignes.size(), "(?, ?, ?, ?)"));
        try (Connection connexion = base.getConnection();
                PreparedStatement ordre = connexion.prepareStatement(sql)) {
            int rang = 1;
            for (LigneDeposee ligne : lignes) {
                ordre.setLong(rang++, id);
                ordre.setInt(rang++, ligne.numero());
                ordre.setString(rang++, ligne.nir());
                ordre.setString(rang++, ligne.texte());
            }
            ordre.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Le fichier n'a pas pu être gardé.", e);
        }
    }

    /** The file is whole: deposited in the transaction of the caller. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public ImportVue deposer(FichierRecu recu) {
        ImportCarrieres importation = suivi.verrouiller(recu.id());
        importation.deposer(recu.lignes(), recu.agents(), horloge.maintenant());
        return importation.vue(0, horloge.maintenant());
    }

    /** Deletes some of the lines of a file; false when none is left. */
    public boolean effacer(long id) {
        return em.createNativeQuery("DELETE FROM carriere_import_ligne WHERE import_id = ?1 LIMIT " + PAS)
                        .setParameter(1, id)
                        .executeUpdate()
                == PAS;
    }

    /** Forgets the import of which no line is left. */
    public void retirer(long id) {
        em.remove(suivi.verrouiller(id));
    }

    /** A line of a file, with its number in it. */
    public record LigneDeposee(int numero, String nir, String texte) {}
}
