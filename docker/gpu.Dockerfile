# Gradus with TensorFlow on CUDA, for workers on machines with an NVIDIA card. From the repository's root:
#   docker build -f docker/gpu.Dockerfile -t gradus-gpu .
#   docker run --gpus all gradus-gpu doctor
# The driver (libcuda) comes from the host, by the NVIDIA container toolkit; all else from the registries of Debian, npm and PyPI.
# docs/reference.md says which parts of this are proven.

FROM node:22-bookworm-slim AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends g++ python3-pip \
 && rm -rf /var/lib/apt/lists/*
# The last TensorFlow in which every test of TensorFlow.js passes, and the CUDA libraries that it names itself (its extra "and-cuda", without the assembler of XLA).
RUN pip download --no-cache-dir --no-deps --only-binary :all: --dest /wheel tensorflow==2.16.2 \
 && pip install --no-cache-dir --no-deps --only-binary :all: --target /opt/cuda \
      nvidia-cublas-cu12==12.3.4.1 nvidia-cuda-cupti-cu12==12.3.101 nvidia-cuda-nvrtc-cu12==12.3.107 nvidia-cuda-runtime-cu12==12.3.101 \
      nvidia-cudnn-cu12==8.9.7.29 nvidia-cufft-cu12==11.0.12.1 nvidia-curand-cu12==10.3.4.107 nvidia-cusolver-cu12==11.5.4.101 \
      nvidia-cusparse-cu12==12.2.0.103 nvidia-nccl-cu12==2.19.3 nvidia-nvjitlink-cu12==12.3.101
WORKDIR /gradus
COPY . .
ENV GRADUS_GPU=/opt/gradus-gpu
RUN npm ci \
 && node --input-type=module -e "import { ensureBuilt } from '/gradus/apps/cli/bin/setup/build.mjs'; await ensureBuilt({ pages: true })" \
 && node apps/cli/bin/gradus.mjs gpu install --wheel /wheel/tensorflow-*.whl

FROM node:22-bookworm-slim
COPY --from=build /opt/cuda/nvidia /opt/cuda/nvidia
COPY --from=build /opt/gradus-gpu /opt/gradus-gpu
COPY --from=build /gradus /gradus
# In the loader's own list and not in LD_LIBRARY_PATH: bounded processes start without an environment.
RUN ls -d /opt/cuda/nvidia/*/lib > /etc/ld.so.conf.d/cuda.conf && ldconfig
ENV GRADUS_GPU=/opt/gradus-gpu GRADUS_DATA=/data NVIDIA_VISIBLE_DEVICES=all NVIDIA_DRIVER_CAPABILITIES=compute,utility
VOLUME /data
WORKDIR /gradus
ENTRYPOINT ["node", "apps/cli/bin/gradus.mjs"]
CMD ["serve"]
