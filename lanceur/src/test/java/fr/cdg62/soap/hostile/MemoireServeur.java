package fr.cdg62.soap.hostile;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import fr.cdg62.lanceur.Serveur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The heap of the server's own process, by JMX. */
final class MemoireServeur implements AutoCloseable {
    private final JMXConnector connexion;
    private final MemoryMXBean memoire;
    private final List<MemoryPoolMXBean> zones;

    private MemoireServeur(JMXConnector connexion) throws IOException {
        this.connexion = connexion;
        MBeanServerConnection beans = connexion.getMBeanServerConnection();
        memoire = ManagementFactory.getPlatformMXBean(beans, MemoryMXBean.class);
        zones = ManagementFactory.getPlatformMXBeans(beans, MemoryPoolMXBean.class).stream()
                .filter(zone -> zone.getType() == MemoryType.HEAP)
                .toList();
    }

    @SuppressWarnings("BanJNDI") // the address is the one that the process just gave
    static MemoireServeur ouvrir() {
        try {
            return new MemoireServeur(JMXConnectorFactory.connect(new JMXServiceURL(adresse())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String adresse() throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(Serveur.pid()));
            try {
                return machine.startLocalManagementAgent();
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
    }

    /** Bytes that something still holds: what a full collection left, without what was allocated since. */
    long vive() {
        memoire.gc();
        return zones.stream()
                .mapToLong(zone -> zone.getCollectionUsage().getUsed())
                .sum();
    }

    @Override
    public void close() {
        try {
            connexion.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
